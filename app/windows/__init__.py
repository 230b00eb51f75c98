"""Windows, panels and dialogs: arrangement, no rules."""
