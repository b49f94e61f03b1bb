"""The words that requests in this field are made of (vocabulary.md of the source pack)."""
