import fc from 'fast-check';

// A run must say of a change whether it is right, not of its luck; `npm run fuzz` looks for what nobody has met yet.
fc.configureGlobal({ seed: 20110401 });
