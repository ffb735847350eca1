"""From what lies in ``submitted/`` to what is to be run: read with bounds, repaired, held against what was released.

``handed`` finds and reads files, ``cells`` says what stands in them, ``repair`` makes a ``submission`` of them;
``trusted`` is the chapter as its author wrote it.
"""
