"""An Aspire-like API on loopback, with a made-up tenant, for trying things and for tests.

It stands alone: it imports nothing of the product, so that the two cannot share a mistake.
"""
