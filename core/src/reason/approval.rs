//! The reasons of approval: why a case waits for somebody, and what is wrong with a policy.

use crate::action;
use crate::shape::Shape;
use crate::{Id, Instant, Money};

/// Why a case waits for somebody (待办原因).
///
/// ```
/// use duebook::ApprovalReason;
///
/// let reason = ApprovalReason::Manager { of: "li".parse()?, level: 2 };
/// assert_eq!(reason.en(), "2 levels above li");
/// assert_eq!(reason.zh(), "li 的第 2 级上级");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// The JSON form carries both sentences beside the figures.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
#[shape(told)]
#[non_exhaustive]
pub enum ApprovalReason {
    /// The step names the person.
    Named {},
    /// The person holds the role that decides.
    Role {
        /// The role.
        role: Id,
    },
    /// The person holds the role that decides, in the place of the subject.
    RoleWithin {
        /// The role.
        role: Id,
        /// The place.
        place: Id,
    },
    /// The person is the superior of somebody.
    Manager {
        /// Of whom.
        of: Id,
        /// How far up.
        level: i64,
    },
    /// The person heads somebody's department.
    DepartmentHead {
        /// Whose.
        of: Id,
    },
    /// Somebody handed the step over.
    Delegated {
        /// Who.
        from: Id,
    },
    /// The time limit was reached and the step goes to the person as well.
    Escalated {
        /// The time limit.
        since: Instant,
    },
}

impl ApprovalReason {
    /// One sentence in English.
    #[must_use]
    pub fn en(&self) -> String {
        match self {
            Self::Named {} => "named by the step".into(),
            Self::Role { role } => format!("holds the role {role}"),
            Self::RoleWithin { role, place } => format!("holds the role {role} in {place}"),
            Self::Manager { of, level: 1 } => format!("the manager of {of}"),
            Self::Manager { of, level } => format!("{level} levels above {of}"),
            Self::DepartmentHead { of } => format!("heads the department of {of}"),
            Self::Delegated { from } => format!("handed over by {from}"),
            Self::Escalated { since } => format!("escalated: the step is late since {since}"),
        }
    }

    /// One sentence in Chinese (中文).
    #[must_use]
    pub fn zh(&self) -> String {
        match self {
            Self::Named {} => "节点指定的审批人".into(),
            Self::Role { role } => format!("担任角色 {role}"),
            Self::RoleWithin { role, place } => format!("在 {place} 担任角色 {role}"),
            Self::Manager { of, level: 1 } => format!("{of} 的直接上级"),
            Self::Manager { of, level } => format!("{of} 的第 {level} 级上级"),
            Self::DepartmentHead { of } => format!("{of} 的部门负责人"),
            Self::Delegated { from } => format!("由 {from} 转办"),
            Self::Escalated { since } => format!("超时上报：该节点自 {since} 起超时"),
        }
    }
}

/// What is wrong with an approval policy, or worth a look (策略检查结论).
///
/// ```
/// use duebook::PolicyReason;
///
/// let reason = PolicyReason::NoApprover { needed: 2, found: 1 };
/// assert_eq!(reason.en(), "the step needs 2 people and names 1 who are there");
/// assert_eq!(reason.zh(), "该节点需要 2 人审批，在岗的只有 1 人");
/// # Ok::<(), duebook::Error>(())
/// ```
///
/// The JSON form carries both sentences beside the figures.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Shape)]
#[shape(told)]
#[non_exhaustive]
pub enum PolicyReason {
    /// What is expected of every subject contradicts itself: no subject is ever taken.
    NothingExpected {},
    /// A subject that fits no branch (遗漏).
    Gap {},
    /// Subjects that fit no branch, beyond those shown.
    MoreGaps {
        /// How many examples are shown.
        shown: i64,
    },
    /// A subject that fits an earlier branch as well, which is taken (重叠).
    Overlap {
        /// The earlier branch.
        taken: Id,
    },
    /// The conditions of the branch contradict one another, or what is expected (矛盾).
    Contradiction {},
    /// The branches before it take everything that fits it (永不执行).
    NeverTaken {},
    /// Two policies decide the same action at the same time.
    PoliciesOverlap {
        /// The action.
        action: Id,
        /// The other policy.
        other: Id,
        /// Its version.
        version: i64,
    },
    /// The step names somebody who is not there, or is unknown.
    PersonAbsent {
        /// Who.
        person: Id,
    },
    /// The step names a role that nobody holds.
    RoleEmpty {
        /// The role.
        role: Id,
    },
    /// Too few people could decide the step.
    NoApprover {
        /// How many it needs.
        needed: i64,
        /// How many there are.
        found: i64,
    },
    /// The steps cannot all be decided by different people.
    TooFewPeople {
        /// How many different people they need.
        needed: i64,
    },
    /// The branch cannot be decided if this person is the requester (职责冲突).
    RequesterNeeded {
        /// Who.
        person: Id,
    },
    /// Nobody stands above some who may ask.
    NobodyAbove {
        /// One of them.
        person: Id,
        /// How many they are.
        people: i64,
    },
    /// An amount that nobody of the step, or too few, may approve (无人有权).
    AuthorityShort {
        /// The amount of the example.
        amount: Money,
        /// What enough of them may approve at most; none: nothing.
        #[shape(omit)]
        most: Option<Money>,
    },
    /// Nobody is there to whom the step could escalate.
    EscalationEmpty {},
}

impl PolicyReason {
    /// One sentence in English.
    #[must_use]
    pub fn en(&self) -> String {
        match self {
            Self::NothingExpected {} => "what is expected of every subject contradicts itself".into(),
            Self::Gap {} => "no branch fits the example".into(),
            Self::MoreGaps { shown } => format!("more subjects fit no branch than the {shown} examples"),
            Self::Overlap { taken } => format!("the example also fits branch {taken}, which comes first and is taken"),
            Self::Contradiction {} => "no subject can meet all conditions".into(),
            Self::NeverTaken {} => "never taken: the branches before it take everything that fits".into(),
            Self::PoliciesOverlap { action, other, version } => {
                format!("version {version} of policy {other} decides {action} at the same time")
            }
            Self::PersonAbsent { person } => format!("names {person}, who is not there"),
            Self::RoleEmpty { role } => format!("names the role {role}, which nobody holds"),
            Self::NoApprover { needed, found } => {
                format!("the step needs {needed} people and names {found} who are there")
            }
            Self::TooFewPeople { needed } => {
                format!("the steps need {needed} different people and do not name as many")
            }
            Self::RequesterNeeded { person } => format!("cannot be decided if {person} is the requester"),
            Self::NobodyAbove { person, people } => {
                format!("nobody stands above {people} who may ask, {person} among them")
            }
            Self::AuthorityShort { amount, most: Some(most) } => {
                format!("too few may approve {amount}; enough of them may approve {most}")
            }
            Self::AuthorityShort { amount, most: None } => format!("too few may approve {amount}, or anything"),
            Self::EscalationEmpty {} => "escalates to nobody who is there".into(),
        }
    }

    /// One sentence in Chinese (中文).
    #[must_use]
    pub fn zh(&self) -> String {
        match self {
            Self::NothingExpected {} => "前提自相矛盾，没有单据能够提交".into(),
            Self::Gap {} => "示例不适用任何分支".into(),
            Self::MoreGaps { shown } => format!("除所列 {shown} 个示例外，还有单据不适用任何分支"),
            Self::Overlap { taken } => format!("示例同时适用在前的分支 {taken}，按该分支审批"),
            Self::Contradiction {} => "条件自相矛盾，没有单据能够适用".into(),
            Self::NeverTaken {} => "永不执行：适用的单据都已被前面的分支取走".into(),
            Self::PoliciesOverlap { action, other, version } => {
                format!("策略 {other} 第 {version} 版同时审批{}", action::zh(action))
            }
            Self::PersonAbsent { person } => format!("指定了不在岗的 {person}"),
            Self::RoleEmpty { role } => format!("指定了无人担任的角色 {role}"),
            Self::NoApprover { needed, found } => format!("该节点需要 {needed} 人审批，在岗的只有 {found} 人"),
            Self::TooFewPeople { needed } => format!("各节点共需 {needed} 名不同的审批人，人数不足"),
            Self::RequesterNeeded { person } => format!("若由 {person} 发起，则无人能够审批"),
            Self::NobodyAbove { person, people } => format!("{person} 等 {people} 名可能的发起人没有上级"),
            Self::AuthorityShort { amount, most: Some(most) } => {
                format!("有权审批 {amount} 的人数不足，足够人数的审批额度为 {most}")
            }
            Self::AuthorityShort { amount, most: None } => format!("有权审批 {amount} 的人数不足，且无任何额度"),
            Self::EscalationEmpty {} => "超时上报的对象均不在岗".into(),
        }
    }
}
