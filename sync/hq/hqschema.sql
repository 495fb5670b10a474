-- What HQ's store holds beside the record tables.

CREATE TABLE device(
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    role INTEGER NOT NULL,
    scopes TEXT NOT NULL,
    classes TEXT NOT NULL,
    fingerprint TEXT NOT NULL UNIQUE,
    request_hash BLOB,
    revoked INTEGER NOT NULL DEFAULT 0,
    head_count INTEGER NOT NULL,
    head_hash BLOB NOT NULL,
    told BLOB,
    last_seen INTEGER);

CREATE TABLE invitation(
    secret_hash BLOB PRIMARY KEY,
    name TEXT NOT NULL,
    role INTEGER NOT NULL,
    scopes TEXT NOT NULL,
    classes TEXT NOT NULL,
    expires INTEGER NOT NULL,
    device INTEGER) WITHOUT ROWID;

-- The logs as the devices sent them: what every chain is checked against.
CREATE TABLE device_log(
    device INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    canonical BLOB NOT NULL,
    PRIMARY KEY (device, entry)) WITHOUT ROWID;

CREATE TABLE bucket_head(bucket INTEGER PRIMARY KEY, seq INTEGER NOT NULL, chain BLOB NOT NULL);

-- Each bucket's changes in the order in which everybody takes them in. A bucket is its province * 4 + its class.
CREATE TABLE bucket_log(
    bucket INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    row BLOB NOT NULL,
    version INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    author INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    as_it_is INTEGER NOT NULL,
    at INTEGER NOT NULL,
    touched BLOB NOT NULL,
    content BLOB NOT NULL,
    chain BLOB NOT NULL,
    PRIMARY KEY (bucket, seq)) WITHOUT ROWID;
CREATE INDEX bucket_log_row ON bucket_log(row, version);

-- Rows that were removed, as they were last.
CREATE TABLE removed_row(
    id BLOB PRIMARY KEY,
    scope INTEGER NOT NULL,
    class INTEGER NOT NULL,
    version INTEGER NOT NULL,
    fields BLOB NOT NULL) WITHOUT ROWID;

-- Entries that were put aside for a person.
CREATE TABLE review(
    device INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    reason INTEGER NOT NULL,
    PRIMARY KEY (device, entry)) WITHOUT ROWID;

-- What revoked devices sent, as it came.
CREATE TABLE quarantine(
    device INTEGER NOT NULL,
    hash BLOB NOT NULL,
    at INTEGER NOT NULL,
    message BLOB NOT NULL,
    UNIQUE (device, hash));
