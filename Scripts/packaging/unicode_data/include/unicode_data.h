// Nothing is declared: the object stands in for one of Foundation's library.
