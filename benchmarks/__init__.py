"""What is measured, against what: each module is one command and prints one table."""
