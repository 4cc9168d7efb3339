"""Drives the real program from another process, by `objectName`, on Linux and under Wine."""
