"""How the lists of a document come in pages, by the names of parameters and of what comes back."""
