"""`python -m app` is `crowdcount`."""

from app.cli import main

if __name__ == "__main__":
    main()
