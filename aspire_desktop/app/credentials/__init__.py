"""The list of credentials, its forms, and what is done with one or many."""
