/* Compiler warnings are not our concern: nothing to say. */
