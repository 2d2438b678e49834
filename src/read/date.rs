//! Dates and times as British minutes print them.
