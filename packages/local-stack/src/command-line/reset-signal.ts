/** Asks a running stack to begin again from nothing; `reset` sends it. */
export const RESET_SIGNAL = "SIGUSR2";
