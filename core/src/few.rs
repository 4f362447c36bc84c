//! A list that nearly always has one member, which then needs no room of its own in memory.

use std::ops::{Deref, DerefMut};

/// None, one, or several.
#[derive(Clone, Debug)]
pub(crate) enum Few<T> {
    One(T),
    More(Vec<T>),
}

impl<T> Default for Few<T> {
    fn default() -> Self {
        Self::More(Vec::new())
    }
}

impl<T> Deref for Few<T> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        match self {
            Self::One(one) => std::slice::from_ref(one),
            Self::More(all) => all,
        }
    }
}

impl<T> DerefMut for Few<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        match self {
            Self::One(one) => std::slice::from_mut(one),
            Self::More(all) => all,
        }
    }
}

/// How it is kept makes no difference.
impl<T: PartialEq> PartialEq for Few<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: Eq> Eq for Few<T> {}

impl<T> From<Vec<T>> for Few<T> {
    fn from(mut all: Vec<T>) -> Self {
        if all.len() > 1 {
            return Self::More(all);
        }
        all.pop().map_or_else(Self::default, Self::One)
    }
}

impl<T> Few<T> {
    pub(crate) fn push(&mut self, one: T) {
        match std::mem::take(self) {
            Self::One(first) => *self = Self::More(vec![first, one]),
            Self::More(all) if all.is_empty() => *self = Self::One(one),
            Self::More(mut all) => {
                all.push(one);
                *self = Self::More(all);
            }
        }
    }

    pub(crate) fn pop(&mut self) -> Option<T> {
        match self {
            Self::More(all) => all.pop(),
            Self::One(_) => match std::mem::take(self) {
                Self::One(one) => Some(one),
                Self::More(_) => None,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_are_what_a_list_is() {
        let (mut few, mut list) = (Few::default(), Vec::new());
        for step in [3, 1, 5, 2, 1, 4, 6] {
            for one in 0..step {
                few.push(one);
                list.push(one);
                assert_eq!((&*few, &few), (list.as_slice(), &Few::from(list.clone())));
            }
            if let Some(last) = few.last_mut() {
                *last += 1;
            }
            if let Some(last) = list.last_mut() {
                *last += 1;
            }
            assert_eq!(*few, *list);
            for _ in 0..step {
                assert_eq!(few.pop(), list.pop());
                assert_eq!((&*few, &few), (list.as_slice(), &Few::from(list.clone())));
            }
        }
        assert_eq!(few.pop(), None);
    }
}
