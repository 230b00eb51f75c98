"""One HTML page that shows an evaluation: its figures, predicted against true, and the worst images."""
