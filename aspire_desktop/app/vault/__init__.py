"""The vault: opened, locked, recovered, backed up; and the record of what was done."""
