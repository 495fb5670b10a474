# SQLite3 Multiple Ciphers, built once as a static library from the amalgamation in SQLITE3MC_SOURCE.
