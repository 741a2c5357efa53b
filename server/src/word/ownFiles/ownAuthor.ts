/** Who makes the comments in our Word files: by it they are known when such a file comes back. */
export const OWN_AUTHOR = 'Shisaku';
