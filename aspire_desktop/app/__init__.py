"""Starts the program and says who owns whom."""
