/* Processes and threads of user mode: nothing of it exists in a driver. */
