"""A call as a request, and an answer as its records or its error: nothing here sends anything."""
