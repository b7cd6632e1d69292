"""Whether a file agrees with itself."""
