/** The product's version, as package.json has it; written into every backup. */
export const appVersion = '0.1.0';
