"""What is kept: each module reads and writes one kind of row, always within one organization."""
