-- The record types of the whole programme: their tables come from the declarations.

-- A guard reads a table instead of calling a function, and fails instead of aborting: nothing comes before it in its statement,
-- so there is nothing to take back, and SQLite keeps no journal for each guarded row.
DROP TRIGGER op_guard_insert;
DROP TRIGGER operation_guard_insert;
DROP TRIGGER tombstone_guard_insert;
DROP TRIGGER tombstone_guard_delete;
DROP TRIGGER confirmed_row_guard_insert;
DROP TRIGGER confirmed_row_guard_delete;
CREATE TRIGGER op_guard_insert BEFORE INSERT ON op WHEN NOT (SELECT open FROM operation_open) BEGIN SELECT RAISE(FAIL, 'unlogged write'); END;
CREATE TRIGGER operation_guard_insert BEFORE INSERT ON operation WHEN NOT (SELECT open FROM operation_open) BEGIN SELECT RAISE(FAIL, 'unlogged write'); END;
CREATE TRIGGER tombstone_guard_insert BEFORE INSERT ON tombstone WHEN NOT (SELECT open FROM operation_open) BEGIN SELECT RAISE(FAIL, 'unlogged write'); END;
CREATE TRIGGER tombstone_guard_delete BEFORE DELETE ON tombstone WHEN NOT (SELECT open FROM operation_open) BEGIN SELECT RAISE(FAIL, 'unlogged write'); END;
CREATE TRIGGER confirmed_row_guard_insert BEFORE INSERT ON confirmed_row WHEN NOT (SELECT open FROM operation_open) BEGIN SELECT RAISE(FAIL, 'unlogged write'); END;
CREATE TRIGGER confirmed_row_guard_delete BEFORE DELETE ON confirmed_row WHEN NOT (SELECT open FROM operation_open) BEGIN SELECT RAISE(FAIL, 'unlogged write'); END;
