/** Each file of tests begins in a browser that remembers nothing: the files before it share its memory. */
localStorage.clear();
sessionStorage.clear();
