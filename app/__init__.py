"""The desktop program: it shows, `engine` counts."""
