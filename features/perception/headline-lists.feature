Feature: What leaders should hear first
  The headline names up to three disciplines with the widest gaps, and three that hold the rest back.

  Background:
    Given three practitioners rate every aspect of the first 6 disciplines at 2
    And two leaders rate every aspect of the first 6 disciplines at 2

  @HEADLINE-1
  Scenario: Three of four gaps are named, the widest first, whichever side sees more
    Given two leaders rate every aspect of Service Portfolio at 4
    And two leaders rate every aspect of Supplier Integration at 3
    And two leaders rate every aspect of Improvement Management at 5
    And two leaders rate every aspect of Service Ownership at 0
    When the assessment is concluded
    Then the widest of the headline are Improvement Management, Service Ownership and Service Portfolio
    And because of HEADLINE-1

  @HEADLINE-1
  Scenario Outline: A gap of <gap> is <named>
    Given four leaders rate every aspect of Service Portfolio at 3, 3, 2 and 2
    And four leaders rate Capability of Service Portfolio at <leaders>
    And three practitioners rate Capability of Service Portfolio at <practitioners>
    When the assessment is concluded
    Then the gap value of Service Portfolio is <gap>
    And the widest of the headline are <named>

    Examples: whatever lies in the lowest band is no gap worth naming
      | leaders       | practitioners | gap  | named             |
      | 3, 3, 2 and 2 | 2             | 0.50 | Service Portfolio |
      | 3, 3, 3 and 2 | 2, 2 and 3    | 0.49 | none              |

  @HEADLINE-1
  Scenario: Of equal gaps the lower score comes first, then the id
    Given two leaders rate every aspect of Service Ownership at 3
    And two leaders rate every aspect of Service Governance & Decision Rights at 3
    And two leaders rate every aspect of Supplier Integration at 2
    And three practitioners rate every aspect of Supplier Integration at 1
    When the assessment is concluded
    Then the widest of the headline are supplier-integration, service-governance and service-ownership

  @HEADLINE-2
  Scenario: The lowest scores that are short of target are named, then the id
    Given three practitioners rate every aspect of Service Ownership at 1
    And three practitioners rate every aspect of Service Governance & Decision Rights at 0
    And a target of 0 is agreed for Service Governance & Decision Rights
    When the assessment is concluded
    Then the headline is held back by service-ownership, business-relationships and improvement-management
    And because of HEADLINE-2
