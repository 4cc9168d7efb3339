"""What is remembered of requests, sealed."""
