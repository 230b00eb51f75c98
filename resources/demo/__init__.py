"""A crowd that may be shipped: drawn, with every head known."""
