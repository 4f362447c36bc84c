//! The reasons of access: why somebody may do something, or may not.

use crate::action;
use crate::shape::Shape;
use crate::{Id, Instant, RowScope, Verb};

/// Why somebody may do something or may not (权限判定原因), and what would change it.
///
/// ```
/// use duebook::{AccessReason, Verb};
///
/// let (action, roles) = ("refund".parse()?, vec!["finance".parse()?]);
/// let reason = AccessReason::NotGranted { verb: Verb::Approve, action, roles };
/// assert_eq!(reason.en(), "no rule allows to approve refund; the role finance has one");
/// assert_eq!(reason.zh(), "没有规则允许审批“refund”；角色 finance 有此权限");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// The JSON form carries both sentences beside the figures.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
#[shape(told)]
#[non_exhaustive]
pub enum AccessReason {
    /// There is no policy: everything is allowed.
    NoPolicy {},
    /// A rule allows it.
    Granted {
        /// The rule.
        rule: Id,
        /// The role it belongs to; absent: it is the person's own.
        #[shape(omit)]
        role: Option<Id>,
        /// What it reaches.
        scope: RowScope,
    },
    /// A rule denies it, whatever allows it.
    Denied {
        /// The rule.
        rule: Id,
        /// The role it belongs to; absent: it is the person's own.
        #[shape(omit)]
        role: Option<Id>,
        /// What it reaches.
        scope: RowScope,
    },
    /// No rule allows it for any row.
    NotGranted {
        /// What was to be done.
        verb: Verb,
        /// With what.
        action: Id,
        /// Roles that would allow it for some rows, at most ten.
        #[shape(omit)]
        roles: Vec<Id>,
    },
    /// It is allowed for other rows than this one.
    OutOfScope {
        /// The rule that reaches furthest.
        rule: Id,
        /// The person.
        person: Id,
        /// What it reaches.
        scope: RowScope,
        /// What this record has in that place: its owner, team, department, region or project.
        #[shape(omit)]
        found: Option<Id>,
    },
    /// The person is not there.
    Absent {
        /// The person.
        person: Id,
        /// From when on the person is there, if not yet.
        #[shape(omit)]
        from: Option<Instant>,
        /// Since when the person is gone.
        #[shape(omit)]
        until: Option<Instant>,
    },
}

impl AccessReason {
    /// One sentence in English.
    #[must_use]
    pub fn en(&self) -> String {
        match self {
            Self::NoPolicy {} => "there is no access policy: everything is allowed".into(),
            Self::Granted { rule, role, scope } => {
                format!("rule {rule}{} allows it for {}", of_role_en(role.as_ref()), rows_en(*scope))
            }
            Self::Denied { rule, role, scope } => {
                format!("rule {rule}{} denies it for {}", of_role_en(role.as_ref()), rows_en(*scope))
            }
            Self::NotGranted { verb, action, roles } if roles.is_empty() => {
                format!("no rule allows to {} {action}, and no role has one", verb_en(*verb))
            }
            Self::NotGranted { verb, action, roles } if roles.len() == 1 => {
                format!("no rule allows to {} {action}; the role {} has one", verb_en(*verb), list(roles, ", "))
            }
            Self::NotGranted { verb, action, roles } => {
                format!("no rule allows to {} {action}; the roles {} have one", verb_en(*verb), list(roles, ", "))
            }
            Self::OutOfScope { rule, person, scope, found } => {
                let place = match scope {
                    RowScope::All => return format!("rule {rule} reaches all rows"),
                    RowScope::Own => {
                        let own = format!("rule {rule} reaches only what {person} owns");
                        return match found {
                            Some(owner) => format!("{own}; this is {owner}'s"),
                            None => format!("{own}; this has no owner"),
                        };
                    }
                    RowScope::Project => {
                        let own = format!("rule {rule} reaches only the projects of {person}");
                        return match found {
                            Some(project) => format!("{own}; this is of {project}"),
                            None => format!("{own}; this has no project"),
                        };
                    }
                    RowScope::Region => "region",
                    RowScope::Department => "department",
                    RowScope::Team => "team",
                };
                let own = format!("rule {rule} reaches only the {place} of {person}");
                match found {
                    Some(found) => format!("{own}; this is of {found}"),
                    None => format!("{own}; this has no {place}"),
                }
            }
            Self::Absent { person, until: Some(until), .. } => format!("{person} is gone since {until}"),
            Self::Absent { person, from: Some(from), .. } => format!("{person} is there only from {from} on"),
            Self::Absent { person, .. } => format!("{person} is not there"),
        }
    }

    /// One sentence in Chinese (中文).
    #[must_use]
    pub fn zh(&self) -> String {
        match self {
            Self::NoPolicy {} => "未设权限策略，一切操作均允许".into(),
            Self::Granted { rule, role, scope } => {
                format!("{}规则 {rule} 允许，范围：{}", of_role_zh(role.as_ref()), rows_zh(*scope))
            }
            Self::Denied { rule, role, scope } => {
                format!("{}规则 {rule} 禁止，范围：{}", of_role_zh(role.as_ref()), rows_zh(*scope))
            }
            Self::NotGranted { verb, action, roles } if roles.is_empty() => {
                format!("没有规则允许{}{}，也没有角色有此权限", verb_zh(*verb), action::zh(action))
            }
            Self::NotGranted { verb, action, roles } => {
                format!("没有规则允许{}{}；角色 {} 有此权限", verb_zh(*verb), action::zh(action), list(roles, "、"))
            }
            Self::OutOfScope { rule, person, scope, found } => {
                let own = format!("规则 {rule} 只及 {person} 的{}", rows_zh(*scope));
                match found {
                    Some(found) => format!("{own}；此单属于 {found}"),
                    None => format!("{own}；此单无归属"),
                }
            }
            Self::Absent { person, until: Some(until), .. } => format!("{person} 已于 {until} 离岗"),
            Self::Absent { person, from: Some(from), .. } => format!("{person} 自 {from} 起才在岗"),
            Self::Absent { person, .. } => format!("{person} 不在岗"),
        }
    }
}

fn list(names: &[Id], between: &str) -> String {
    names.iter().map(Id::as_str).collect::<Vec<_>>().join(between)
}

fn of_role_en(role: Option<&Id>) -> String {
    role.map_or_else(String::new, |role| format!(" of the role {role}"))
}

fn of_role_zh(role: Option<&Id>) -> String {
    role.map_or_else(|| "本人的".to_owned(), |role| format!("角色 {role} 的"))
}

fn rows_en(scope: RowScope) -> &'static str {
    match scope {
        RowScope::All => "all rows",
        RowScope::Region => "the person's region",
        RowScope::Department => "the person's department",
        RowScope::Team => "the person's team",
        RowScope::Project => "the person's projects",
        RowScope::Own => "what the person owns",
    }
}

fn rows_zh(scope: RowScope) -> &'static str {
    match scope {
        RowScope::All => "全部数据",
        RowScope::Region => "本区域数据",
        RowScope::Department => "本部门数据",
        RowScope::Team => "本小组数据",
        RowScope::Project => "本项目数据",
        RowScope::Own => "本人数据",
    }
}

fn verb_en(verb: Verb) -> &'static str {
    match verb {
        Verb::View => "view",
        Verb::Approve => "approve",
        Verb::Adjust => "adjust",
    }
}

fn verb_zh(verb: Verb) -> &'static str {
    match verb {
        Verb::View => "查看",
        Verb::Approve => "审批",
        Verb::Adjust => "调整",
    }
}
