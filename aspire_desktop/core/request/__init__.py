"""From an operation and what the user filled in to a request that can be sent."""
