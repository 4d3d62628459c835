"""What has been named so far, and which of it words mean."""
