"""Making weights: data sets in, safetensors out."""
