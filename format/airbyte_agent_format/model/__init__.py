"""What a file says, as pydantic models."""
