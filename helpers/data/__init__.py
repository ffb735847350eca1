"""Data sets: ``X`` (n, d) float64 and labels ``y`` or ``walk``; images (n, 1, h, w) float32. NumPy only.

What is downloaded or shipped by another package is fetched when it is asked for, not before.
"""

from helpers.data.fashion import fashion_mnist
from helpers.data.images import Images, digits
from helpers.data.made import legacy_rng, sine, spiral, vertical
from helpers.data.streetlights import streetlights, streetlights_xor

__all__ = [
    "Images",
    "digits",
    "fashion_mnist",
    "legacy_rng",
    "sine",
    "spiral",
    "streetlights",
    "streetlights_xor",
    "vertical",
]
