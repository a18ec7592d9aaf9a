/** As servers run: graphql checks its own types at length elsewhere. Stands before all other imports, which read it. */
process.env.NODE_ENV = 'production';

export {};
