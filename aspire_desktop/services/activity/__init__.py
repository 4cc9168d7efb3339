"""The record of activity: a file that grows at its end, each line bound to the one before it."""
