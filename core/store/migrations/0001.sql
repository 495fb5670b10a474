-- What stands beside the record tables, which come from the record declarations.

-- Settings of this store: device, who works here, province, language.
CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID;

-- One entry a user's step: which entries of the log belong to it, and the hash of the chain after the last of them.
CREATE TABLE operation(
    id INTEGER PRIMARY KEY,
    verb INTEGER NOT NULL,
    at INTEGER NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    head BLOB NOT NULL,
    subject BLOB,
    undoes INTEGER,
    undone_by INTEGER);

-- The log of this device. `canonical` is what the chain hashes; `before` holds what the entry replaced, for undo.
CREATE TABLE op(seq INTEGER PRIMARY KEY, row BLOB NOT NULL, canonical BLOB NOT NULL, before BLOB);

CREATE TABLE tombstone(id BLOB PRIMARY KEY, type INTEGER NOT NULL, op INTEGER NOT NULL) WITHOUT ROWID;

CREATE TRIGGER op_guard_insert BEFORE INSERT ON op WHEN op_open() = 0 BEGIN SELECT RAISE(ABORT, 'unlogged write'); END;
CREATE TRIGGER op_guard_update BEFORE UPDATE ON op BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END;
CREATE TRIGGER op_guard_delete BEFORE DELETE ON op BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END;
CREATE TRIGGER operation_guard_insert BEFORE INSERT ON operation WHEN op_open() = 0 BEGIN SELECT RAISE(ABORT, 'unlogged write'); END;
CREATE TRIGGER operation_guard_delete BEFORE DELETE ON operation BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END;
CREATE TRIGGER tombstone_guard_insert BEFORE INSERT ON tombstone WHEN op_open() = 0 BEGIN SELECT RAISE(ABORT, 'unlogged write'); END;
CREATE TRIGGER tombstone_guard_delete BEFORE DELETE ON tombstone WHEN op_open() = 0 BEGIN SELECT RAISE(ABORT, 'unlogged write'); END;

-- Found by any three letters in a row, in either script. A document is rid * 32 + record type.
CREATE VIRTUAL TABLE search_text USING fts5(text, content = '', contentless_delete = 1, tokenize = 'trigram');
INSERT INTO search_text(search_text, rank) VALUES ('secure-delete', 1);

-- The first two letters of every word, because three are more than many Khmer names have.
CREATE TABLE search_start(letters TEXT NOT NULL, document INTEGER NOT NULL, PRIMARY KEY (letters, document)) WITHOUT ROWID;
