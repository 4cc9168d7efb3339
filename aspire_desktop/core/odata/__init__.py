"""OData's query options: what can be asked of a collection, and how it is written."""
