"""What the chapters of *From Tensors to Networks* share.

``import helpers`` alone loads nothing: every kernel pays for what it imports, so each room
(``data``, ``nn``, ``train``, ``plots``, ``check``, ``course``) is imported by name.
"""
