"""An API description (OpenAPI 3) as typed values, read from documents nobody has vouched for."""
