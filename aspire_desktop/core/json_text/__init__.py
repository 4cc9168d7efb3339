"""JSON of any size, read where it is looked at: values, lines, places and differences."""
