-- What headquarters holds of a row that has changes of ours which it has not answered yet; no fields: it is removed there.
CREATE TABLE confirmed_row(
    id BLOB PRIMARY KEY,
    type INTEGER NOT NULL,
    scope INTEGER NOT NULL,
    class INTEGER NOT NULL,
    version INTEGER NOT NULL,
    fields BLOB) WITHOUT ROWID;

CREATE TRIGGER confirmed_row_guard_insert BEFORE INSERT ON confirmed_row WHEN op_open() = 0 BEGIN SELECT RAISE(ABORT, 'unlogged write'); END;
CREATE TRIGGER confirmed_row_guard_delete BEFORE DELETE ON confirmed_row WHEN op_open() = 0 BEGIN SELECT RAISE(ABORT, 'unlogged write'); END;

ALTER TABLE tombstone ADD COLUMN version INTEGER NOT NULL DEFAULT 0;

-- How far this laptop has read each bucket.
CREATE TABLE cursor(
    scope INTEGER NOT NULL,
    class INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    chain BLOB NOT NULL,
    PRIMARY KEY (scope, class)) WITHOUT ROWID;

-- Runs of entries of the log that headquarters has answered.
CREATE TABLE answered(first INTEGER PRIMARY KEY, last INTEGER NOT NULL);
