"""What the window says in other languages than English: `.ts` to be edited, `.qm` to be shown."""
