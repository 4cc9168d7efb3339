"""Reads lists of credentials that other programs have written, by their grammars, and judges each pair.

Readers (`dotenv`, `ini`, `tables`, `trees`, `exports`) give blocks of entries, `pairs` finds the Client ID
and the Secret that belong together, `judging` says of each what it is and where it is valid: it never
guesses a Secret, a host or an owner.
"""
