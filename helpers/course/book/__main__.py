"""What mdBook starts when somebody runs it without ``course book``, which renders the notebooks: it is stopped.

mdBook asks first whether a renderer is supported, and would go on without us if it were not.
"""

import sys

if sys.argv[1:2] != ["supports"]:
    sys.exit("mdBook alone would publish whatever lies in chapters/: build the book with `course book`.")
