"""The checks that speak to a student."""
