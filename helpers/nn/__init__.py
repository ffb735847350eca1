"""The NumPy network library."""
