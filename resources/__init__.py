"""What the program brings along: weights, icons, a drawn crowd, and the lists of the splits."""
