"""Data sets, all with one look: ``X`` (n, d) float64 and labels ``y`` or ``walk``; NumPy only."""

from helpers.data.made import legacy_rng, sine, spiral, vertical
from helpers.data.streetlights import streetlights, streetlights_xor

__all__ = ["legacy_rng", "sine", "spiral", "streetlights", "streetlights_xor", "vertical"]
