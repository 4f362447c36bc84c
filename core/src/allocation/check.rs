//! Whether a scheme can be followed, found out before anything is paid.

use super::scheme::Scheme;
use crate::error::{ErrorKind, count};
use crate::{Error, Result};

impl Scheme {
    pub(super) fn check(&self) -> Result<()> {
        const MOST: usize = 32;
        match self.phases.len() {
            0 => Err(Error::from(ErrorKind::Empty {}).at("phases")),
            found if found > MOST => {
                Err(Error::from(ErrorKind::TooMany { found: count(found), limit: count(MOST) }).at("phases"))
            }
            _ => Ok(()),
        }
    }
}
